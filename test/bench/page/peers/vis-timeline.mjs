import {DataSet, Timeline} from 'vis-timeline/standalone';
import {nextFrame} from '../frames.mjs';

/** vis-timeline with an item an event, showing the window. */
export async function setUp({startMs}, host, first) {
  const items = new DataSet(Array.from(startMs, (start, id) => ({id, start, content: String(id), type: 'point'})));
  const isDrawn = async () => {
    await nextFrame();
    await nextFrame();
  };
  const timeline = new Timeline(host, items, {start: first.startMs, end: first.endMs, stack: false, height: 400});
  await isDrawn();
  return {setWindow: ({startMs: start, endMs}) => timeline.setWindow(start, endMs, {animation: false}), isDrawn};
}
