/** deck.gl with the layers of the map, most of all that a page loads: it is asked for when the map has been seen without it. */
export async function importDeck() {
  try {
    return await import('./deck-kit.js');
  } catch (reason) {
    throw new DeckMissing(String(reason));
  }
}

/** The chunk is gone, or could not be fetched. */
export class DeckMissing extends Error {}
