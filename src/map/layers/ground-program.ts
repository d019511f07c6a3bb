/**
 * A picture on a rectangle of the canvas, as it is. Corners come from the number of the vertex and the rectangle from a constant
 * attribute: nothing has to be asked of the program, so that no one waits for it to be linked, and no buffer is bound.
 */
const VERTEX_SHADER = `\
#version 300 es
layout(location = 0) in vec4 sides;
out vec2 place;
void main(void) {
  place = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = vec4(mix(sides.xy, sides.zw, place), 0.0, 1.0);
}
`;

const FRAGMENT_SHADER = `\
#version 300 es
precision mediump float;
uniform sampler2D picture;
in vec2 place;
out vec4 color;
void main(void) {
  color = texture(picture, place);
}
`;

/** A rectangle from one corner to the other, −1 to 1 to the right and up. The first corner has the first pixel of the picture. */
export type Sides = readonly [x: number, y: number, endX: number, endY: number];

/** Draws textures on rectangles. */
export interface GroundProgram {
  draw(rectangles: readonly {readonly texture: WebGLTexture; readonly sides: Sides}[]): void;
}

const programs = new WeakMap<WebGL2RenderingContext, GroundProgram>();

/** One a context, for as long as that lives: a context that goes from map to map keeps its program. */
export function groundProgram(gl: WebGL2RenderingContext): GroundProgram {
  const known = programs.get(gl);
  if (known) return known;
  const made = makeProgram(gl);
  programs.set(gl, made);
  return made;
}

function makeProgram(gl: WebGL2RenderingContext): GroundProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [[gl.VERTEX_SHADER, VERTEX_SHADER], [gl.FRAGMENT_SHADER, FRAGMENT_SHADER]] as const) {
    const shader = gl.createShader(kind);
    // Where the context is lost.
    if (!shader) break;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  const noArrays = gl.createVertexArray();
  return {
    draw(rectangles) {
      gl.useProgram(program);
      gl.bindVertexArray(noArrays);
      gl.activeTexture(gl.TEXTURE0);
      for (const {texture, sides: [x, y, endX, endY]} of rectangles) {
        gl.bindTexture(gl.TEXTURE_2D, texture);
        gl.vertexAttrib4f(0, x, y, endX, endY);
        gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
      }
      gl.bindTexture(gl.TEXTURE_2D, null);
      gl.bindVertexArray(null);
    },
  };
}
