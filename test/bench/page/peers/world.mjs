/** Where all look: at the whole world, as ours does to show all events. */
export const WORLD = {longitude: 0, latitude: 20, zoom: 0.64};
