// What is measured: compiled as it is shipped, because the commands' own loader marks every function it meets.

export { assembleConversation } from '../../domain/conversation';
export { judge } from '../../domain/judge';
export { loadShippedModel } from '../../language/model/shippedModel';
export { newText } from '../../language/newText';
export { readMessage } from '../../language/read';
export { htmlLines } from '../../language/stripping/htmlLines';
