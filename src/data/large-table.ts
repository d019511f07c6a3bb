/** What is done once for all events of a table with more of them than this, takes a task of its own: ten milliseconds or more. */
export const LARGE_TABLE = 50_000;
