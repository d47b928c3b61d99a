// A string as a literal of OData, for filters and keys: quotes doubled (OData 4.01 URL conventions, 5.1.1.6).

export const odataLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;
