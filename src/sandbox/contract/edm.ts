// OData's primitive types, as JSON holds them.

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)$/;
const timeOfDay = /^\d\d:\d\d(:\d\d(\.\d{1,7})?)?$/;
const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const base64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

/** Whether a JSON value is one of the primitive type, e.g. `Edm.DateTimeOffset`. */
export function isEdm(type: string, value: unknown): boolean {
  switch (type) {
    case 'Edm.String':
      return typeof value === 'string';
    case 'Edm.Boolean':
      return typeof value === 'boolean';
    case 'Edm.Int16':
    case 'Edm.Int32':
    case 'Edm.Int64':
    case 'Edm.Byte':
      return Number.isSafeInteger(value);
    case 'Edm.Double':
    case 'Edm.Single':
    case 'Edm.Decimal':
      return typeof value === 'number';
    case 'Edm.DateTimeOffset':
      return typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value));
    case 'Edm.Date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
    case 'Edm.TimeOfDay':
      return typeof value === 'string' && timeOfDay.test(value);
    case 'Edm.Duration':
      return typeof value === 'string' && /^-?P/.test(value);
    case 'Edm.Guid':
      return typeof value === 'string' && guid.test(value);
    case 'Edm.Binary':
      return typeof value === 'string' && base64.test(value);
    default:
      return false;
  }
}
