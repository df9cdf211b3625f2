/** What crosses the channel between realm and backend, and between host and client. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
