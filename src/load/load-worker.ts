import {LocalTextService} from './local-text-service.js';
import {readStream} from './read-stream.js';
import {serveReading} from './serve-reading.js';
import {TextIndex} from './text-index.js';
import {transferables} from './transferables.js';

// The script of the worker that reads large files.
const words = new TextIndex();
serveReading(self, {readStream, transferables, words, service: new LocalTextService(words)});
