import '../stories.css';

export default {
  parameters: {layout: 'fullscreen', controls: {disable: true}, actions: {disable: true}},
};
