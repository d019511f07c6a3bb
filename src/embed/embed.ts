// A classic script for CMSs that allow no type="module": it adds the module that lies beside it.
const own = document.currentScript;
const script = document.createElement('script');
script.type = 'module';
script.src = new URL('event-map.js', own instanceof HTMLScriptElement ? own.src : document.baseURI).href;
document.head.append(script);
export {};
