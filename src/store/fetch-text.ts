/**
 * Fetches a text.
 *
 * @throws An Error whose message names the address, what went wrong and the remedy; the `AbortError` of the signal.
 */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, {signal});
    if (response.ok) return await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Error(
      `${url} could not be reached. Check the address and the connection; a file on another host must allow this page by CORS. [fetch-failed]`,
      {cause: error},
    );
  }
  throw new Error(`${url} answered ${response.status} ${response.statusText}`.trim() + '. Check the address of src. [fetch-status]');
}
