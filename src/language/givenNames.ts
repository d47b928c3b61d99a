// Given names with the short forms by which colleagues call each other. Data only; folded spelling (ё as е).

/** Russian: full name, then forms. The same form may belong to several names. */
export const RUSSIAN_NAMES = `
александр саша саня шура сашка алекс санек шурик сашуля
александра саша шура саня алекса сашенька
алексей леша алеша лешка леха алекс лех
алена аленка лена аленушка
алина алинка аля
алиса алиска
алла аллочка алка
альберт алик
анастасия настя стася ася настена настюша
анатолий толя толик тоша
ангелина геля лина ангел
андрей андрюша андрюха дрон
анжела анжелика
анна аня анюта нюра аннушка анька нюша
антон тоша антоха антоша
антонина тоня
аркадий аркаша
арсений сеня арсен
артем тема артемий темыч
артур артурчик
артемий тема
ася асенька
богдан бодя богдаша
борис боря бориска
вадим вадик дима
валентин валя валик
валентина валя валюша
валерий валера валерка
валерия лера валера лерка
варвара варя варюша
василий вася васек василек
василиса вася лиса
вера верочка верунчик
вероника ника вера
виктор витя витек виктор
виктория вика викуля вика
виталий виталик виталя
владимир володя вова вовка владимир вован
владислав влад слава владик
вячеслав слава славик
всеволод сева
галина галя галочка
геннадий гена гендос
георгий гоша жора юра егор гера
герман гера гер
глеб глебушка
григорий гриша гриня
дамир дамирка
даниил даня данила данил данька
данила даня
дарья даша дашенька дашуля
денис деня дениска дэн
диана дианка ди
дмитрий дима митя димон димка димыч дмитрии
ева евочка
евгений женя женек евген жека
евгения женя женечка
егор егорка гоша жора
екатерина катя катюша катерина катюха
елена лена ленуся леночка ленка алена
елизавета лиза лизонька
ефим фима
жанна жанночка
захар захарка
зинаида зина
зоя зоечка
иван ваня ванечка ванька иваныч
игорь игорек гарик игореша
илья илюша илюха
инга ингочка
инна инночка
ирина ира ириша иришка ирка
камилла камила мила
карина кариночка кара
кира кирочка
кирилл кира кирюша кирюха
константин костя костян костик
кристина крис кристинка
ксения ксюша ксеня ксюха
лариса лара ларочка
лев лева левушка
леонид леня
лидия лида лидочка
лилия лиля
любовь люба любочка любаша
людмила люда мила люся людочка
майя маечка
макар макарка
максим макс максимка максик
маргарита рита марго риточка
марина мариша маринка мара
мария маша маруся машенька маня машуля
марк марик
матвей мотя матвейка
мила милочка
милана мила
михаил миша мишка миха мишаня
надежда надя надюша
наталья наташа ната натаха
наталия наташа ната
никита никитос ник никитка
николай коля николаша колян
нина ниночка нинуля
нонна
оксана ксюша ксана оксаночка
олег олежка олежек олежа
олеся леся
ольга оля олечка оленька ольчик
павел паша пашка павлик пашок
петр петя петька петруха
полина поля полинка полиночка
раиса рая
ринат ринатик
роман рома ромка ромчик
ростислав ростик слава
руслан русик рус
рустам рустик
сабина сабиночка
светлана света светик светочка светуля
святослав слава свят
семен сема сеня
сергей сережа серега серый серж сереж
софия соня софья софа
софья соня софа
станислав стас слава стасик
степан степа степка
тамара тома тамарочка
тарас тарасик
татьяна таня танюша танечка танюха
тимофей тима тимоша
тимур тима тимурчик
тихон тиша
ульяна уля
федор федя
филипп филя фил
эдуард эдик
эльвира эля
эльмира эля мира
эмма эммочка
юлия юля юлечка юляша
юрий юра юрик юрка юрец
яков яша
яна яночка янка
ярослав слава ярик
`;

/** English and other names common in English-speaking offices: full name, then forms. */
export const ENGLISH_NAMES = `
abigail abby abi gail
adam
adrian ade
alan al
albert al bert bertie
alexander alex al sandy xander lex
alexandra alex sandra alexa lexi sandy
alfred alf fred alfie
alice ali
alison ali aly
amanda mandy
amelia amy millie
amy
andrea andie
andrew andy drew
angela angie ange
anita
anna annie ann anne
anne annie ann
anthony tony ant
antonia toni
arthur art artie
barbara barb babs
beatrice bea trixie
benjamin ben benny benji
bernard bernie
beth bethany
bethany beth
bradley brad
brenda
brian bri
bridget bridie
caitlin cait
cameron cam
carl
carlos
caroline caz carrie caro
catherine cath cathy kate katie cat
charles charlie chuck chas
charlotte charlie lottie
chloe clo
christian chris
christina chris tina chrissie
christine chris chrissie
christopher chris kit topher
claire
colin col
craig
daniel dan danny
danielle dani
david dave davey dav
dean
deborah deb debbie debs
declan dec deco
dennis den
derek del
diana di
dominic dom
donald don donnie
donna
dorothy dot dotty
douglas doug
duncan
dylan dyl
edward ed eddie ted ned
eileen
elaine
eleanor ellie nell nora el
elizabeth liz beth lizzie betty eliza libby lisa
ellen ellie nell
emily em emmy
emma em
eric
erin
ethan
eugene gene
eve evie
evelyn eve evie
felix
fiona fi fee
florence flo
frances fran frankie
francis frank fran
franklin frank
frederick fred freddie
gabriel gabe
gabriella gabby
gareth gaz
gary gaz
gavin gav
geoffrey geoff
george georgie
georgina george georgie gina
gerald gerry jerry
gillian gill jill
glen
gordon
graham
grace gracie
gregory greg
gwen gwendolyn
gwendolyn gwen
hannah han
harold harry hal
harriet hattie
harry harrison
heather
heidi
helen nell
henry harry hal hank
howard howie
hugh hughie
ian
imogen immy
irene
isaac ike zac
isabel izzy bella issy
jack jackie
jacob jake
jacqueline jackie
james jim jimmy jamie jem
jane janie
janet jan
jasmine jas jaz
jason jay jase
jeffrey jeff
jennifer jen jenny jenn
jeremy jem jez jerry
jessica jess jessie
joan
joanna jo joanne
joanne jo
joe joseph
john johnny jack jon
jonathan jon jonny
jordan
joseph joe joey
joshua josh
joyce
judith judy jude
julia julie jules
julian jules
julie jules
justin
karen kaz
katherine kate kathy katie kath kat kit
kathleen kath kathy
keith
kelly kel
kenneth ken kenny
kevin kev
kimberly kim
kirsten
kyle
laura
lauren loz
lawrence larry laurie
leo
leonard len lenny leo
lewis lew
liam
lily
linda lin
lindsay
lisa
louis lou
louise lou
lucas luke
lucy luce
luke
madeleine maddie
margaret maggie meg peggy marge
maria
marie
marcus marc
mark
martin marty
martha
mary molly polly
matthew matt matty
maureen mo
maxwell max
megan meg
melanie mel
melissa mel
michael mike mick mickey micky
michelle shell chelle
miranda mandy
mohammed mo mohammad
monica
nancy
natalie nat
natasha tasha
nathan nate nath
nathaniel nat nate
neil
nicholas nick nicky
nicola nicky nic
nicole nicky nic
nigel nige
nina
noel
nora
norman norm
oliver ollie olly
olivia liv livvy
oscar
owen
pamela pam
patricia pat trish patty tricia
patrick pat paddy
paul
pauline
penelope penny pen
peter pete
philip phil pip
philippa pippa pip
phoebe
priya
rachel rach
ralph
raymond ray
rebecca becky becca bex
reginald reg
rhys
richard rich rick dick ricky richie
robert rob bob bobby robbie bert
roberta bobbie
robin rob
roger rog
ronald ron ronnie
rory
rosemary rose rosie
ross
russell russ
ruth
ryan
sally sal
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sal sara
scott
sean
shane
sharon shaz
sheila
shirley
simon si
sophia sophie
sophie soph
stanley stan
stephanie steph
stephen steve stevie ste
steven steve stevie ste
stuart stu
susan sue suzie suze
suzanne sue suzy
sylvia
tamara tam
teresa terry tess
terence terry
theodore theo ted
thomas tom tommy
timothy tim timmy
tina
toby
tracy trace
trevor trev
tristan
tyler
ursula
valerie val
vanessa ness
veronica ronnie
victor vic
victoria vicky tori vic
vincent vince vinny
violet
vivian viv
walter walt wally
wendy
wesley wes
wilfred wilf
william will bill billy willy liam
winston
yvonne
zachary zach zac
zoe
ahmed ali amir anil arjun ashok deepak fatima hassan ibrahim imran karim leila mehmet mustafa neha omar
rahul raj rajesh ravi rohan sanjay sunil vijay yusuf ana anja bjorn elena erik eva francesco giulia giovanni
greta hans ingrid ivan jan javier jens jorge jose juan jurgen katarzyna klaus lars lena luca lukas luis marek
marco mateusz matteo mikhail miguel natalia olga olu paolo pavel pedro petra pierre piotr rafael sergio sofia
stefan svetlana sven tomasz ulrich wei yuki kenji akira hiroshi mei ling xiao jin min kim
`;
