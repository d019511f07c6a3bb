import {MOTION_MS} from '../mark-motion.js';
import {LABEL_HEIGHT_PIXELS, LABEL_WIDTH_PIXELS} from '../mark-sprites.js';

const BLOCK = `\
layout(std140) uniform markUniforms {
  vec2 origin;
  vec2 viewport;
  vec2 atlas;
  float worldPixels;
  float timeMs;
} mark;
`;

/** What the shaders of the marks are told once a layer. */
export const markUniforms = {
  name: 'mark',
  vs: BLOCK,
  uniformTypes: {
    /** Where the origin of the places is, in CSS pixels from the top left. */
    origin: 'vec2<f32>',
    /** Size of the map in CSS pixels. */
    viewport: 'vec2<f32>',
    /** Size of the atlas in its pixels. */
    atlas: 'vec2<f32>',
    /** Width of the world in CSS pixels. */
    worldPixels: 'f32',
    /** On the clock of the motions. */
    timeMs: 'f32',
  },
} as const;

/** Each mark is a square around its place; its pixels are those of its sprite and, in the middle, of its label. */
export const VERTEX_SHADER = `\
#version 300 es
#define SHADER_NAME mark-layer-vertex
in vec3 positions;
in vec4 place;
in vec4 frame;
in vec4 label;
in vec4 motion;
out vec2 vSprite;
out vec2 vLabel;
flat out vec4 vLabelFrame;
flat out float vOpacity;
void main(void) {
  float left = 1.0 - clamp((mark.timeMs - motion.z) / ${MOTION_MS}.0, 0.0, 1.0);
  float progress = 1.0 - left * left * left;
  vOpacity = frame.w * (motion.w > 0.0 ? progress : motion.w < 0.0 ? 1.0 - progress : 1.0);
  vec2 middle = mark.origin + mix(motion.xy, place.xy, progress) * mark.worldPixels;
  vec2 corner = positions.xy * place.z;
  float cosine = cos(place.w);
  float sine = sin(place.w);
  vec2 turned = vec2(cosine * corner.x + sine * corner.y, cosine * corner.y - sine * corner.x);
  gl_Position = vec4((middle + turned) / mark.viewport * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
  vSprite = (frame.xy + (positions.xy * 0.5 + 0.5) * frame.z) / mark.atlas;
  vLabel = corner / vec2(${LABEL_WIDTH_PIXELS}.0, ${LABEL_HEIGHT_PIXELS}.0);
  vLabelFrame = vec4(label.xy + label.zw * 0.5, label.zw) / mark.atlas.xyxy;
}
`;

/** The atlas has colours with their opacity multiplied in: edges between a colour and nothing stay clean. */
export const FRAGMENT_SHADER = `\
#version 300 es
#define SHADER_NAME mark-layer-fragment
precision highp float;
uniform sampler2D atlasTexture;
in vec2 vSprite;
in vec2 vLabel;
flat in vec4 vLabelFrame;
flat in float vOpacity;
out vec4 fragColor;
void main(void) {
  vec4 color = texture(atlasTexture, vSprite);
  if (vLabelFrame.z > 0.0 && abs(vLabel.x) < 0.5 && abs(vLabel.y) < 0.5) {
    vec4 ink = texture(atlasTexture, vLabelFrame.xy + vLabel * vLabelFrame.zw);
    color = ink + color * (1.0 - ink.a);
  }
  fragColor = color * vOpacity;
}
`;
