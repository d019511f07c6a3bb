// A classic script for CMSs that allow no type="module": it adds the module that lies beside it.
import {loadModule} from './load-module.js';

loadModule(document);
