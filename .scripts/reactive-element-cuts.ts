import type {Cut} from './lit-html-cuts.js';

/** Properties are read from attributes, as texts and numbers, and never written to them; no decorators. */
export const REACTIVE_ELEMENT_CUTS: readonly Cut[] = [
  // Nothing of a page is there where a site is made on a server, and nothing is done.
  ['extends HTMLElement', 'extends(a.HTMLElement??Object)'],
  // All is known of the properties: a name, a type and an attribute, and of the type only whether it is a number.
  [
    'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}',
    '',
  ],
  [
    'static finalize(){if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
    'static finalize(){if(this.hasOwnProperty("finalized"))return;this.finalized=!0;const s=n(this);if(s.finalize(),this.elementProperties=new Map(s.elementProperties),this._$Eh=new Map(s._$Eh),this.hasOwnProperty("properties"))for(const[s,{attribute:i,type:h}]of Object.entries(this.properties)){const r=Symbol();e(this.prototype,s,{get(){return this[r]},set(t){const i=this[r];this[r]=t,this.requestUpdate(s,i)},configurable:!0,enumerable:!0}),this.elementProperties.set(s),!1!==i&&this._$Eh.set(i??s.toLowerCase(),[s,h])}}',
  ],
  [
    'this._$AK(t,i)}',
    'const[h,r]=this.constructor._$Eh.get(t)??[];void 0!==h&&(this[h]=r===Number&&null!==i?Number(i):i)}',
  ],
  [
    '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}',
    '',
  ],
  [
    'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},',
    '',
  ],
  [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', ''],
  ['u as defaultConverter,', ''],
  [',f as notEqual', ''],
  ['c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'this.performUpdate();return!this.isUpdatePending}',
  ],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    '',
  ],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  [
    '!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))',
    '!f(h,s)',
  ],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
  ],
  [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  ['removeController(t){this._$EO?.delete(t)}', ''],
  [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ['p=a.reactiveElementPolyfillSupport,', ''],
  // No class of its own asks to be told of updates, or to put one off.
  [
    '_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}',
    '_$AE(){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated=!0}',
  ],
  ['t&&this._$AE(s)', 't&&this._$AE()'],
  ['updated(t){}firstUpdated(t){}', ''],
  ['shouldUpdate(t){return!0}', ''],
  [
    't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
    'this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s),t=!0',
  ],
  [
    'get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}',
    'get updateComplete(){return this._$ES}',
  ],
  // What guards against an attribute that was written because its property was.
  ['this.hasUpdated=!1,this._$Em=null,this._$Ev()', 'this.hasUpdated=!1,this._$Ev()'],
  [
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!f(h,s))return;this.C(t,s,i)}',
    'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
  ],
  ['if(!f(this[t],s))', 'if(i(this[t],s))'],
  // Names that a minifier of Lit's own would change.
  ['d=(t,s)=>t,', ''],
  [',f=(t,s)=>!i(t,s)', ''],
  ['y[d("elementProperties")]', 'y.elementProperties'],
  ['y[d("finalized")]', 'y.finalized'],
  ['s(t,this.constructor.elementStyles)', 's(t,this.constructor.styles)'],
  ['y.elementStyles=[],', ''],
  [
    '_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate()}',
    '',
  ],
  [
    'this.hasUpdated=!1,this._$Ev()',
    'this.hasUpdated=!1,this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate()',
  ],
  [
    'if(i(this[t],s))return;this.C(t,s)',
    'if(i(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)',
  ],
  ['C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}', ''],
  // One class has properties, and says them: nothing is gathered from those above it.
  [
    'static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static finalize(){if(this.hasOwnProperty("finalized"))return;this.finalized=!0;const s=n(this);if(s.finalize(),this.elementProperties=new Map(s.elementProperties),this._$Eh=new Map(s._$Eh),this.hasOwnProperty("properties"))for(const[s,{attribute:i,type:h}]of Object.entries(this.properties)){const r=Symbol();',
    'static get observedAttributes(){this._$Eh=new Map;for(const[s,{attribute:i,type:h}]of Object.entries(this.properties)){const r=Symbol.for(s);',
  ],
  [
    'this.elementProperties.set(s),!1!==i&&this._$Eh.set(i??s.toLowerCase(),[s,h])}}',
    '!1!==i&&this._$Eh.set(i??s.toLowerCase(),[s,h])}return[...this._$Eh.keys()]}',
  ],
  [',y.elementProperties=new Map,y.finalized=new Map', ''],
  ['y.shadowRootOptions={mode:"open"}', ''],
  // Of a change it is asked which property, not what it was before.
  ['this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)', 'this._$AL.add(t)'],
  ['this._$AL=new Map,this._$E_(),', 'this._$AL=new Set,this._$EO=[],'],
  ['_$EM(){this._$AL=new Map,', '_$EM(){this._$AL=new Set,'],
  // What was set before the element was defined: put aside, and set again before the first drawing.
  [
    'this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,',
    'this._$Ep={},this.isUpdatePending=!1,this.hasUpdated=!1;for(const t in this.constructor.properties)this.hasOwnProperty(t)&&(this._$Ep[t]=this[t],delete this[t]);',
  ],
  [
    '_$E_(){const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)}',
    '',
  ],
  [
    'if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}}let t=!1;const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s),t=!0}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE()}willUpdate(t){}_$AE(){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated=!0}',
    'this.hasUpdated||Object.assign(this,this._$Ep);try{this.willUpdate(this._$AL),this._$EO.forEach(t=>t.hostUpdate?.()),this.update()}catch(t){throw this._$EM(),t}this._$EO.forEach(t=>t.hostUpdated?.()),this.hasUpdated=!0}',
  ],
  ['this.performUpdate();return!this.isUpdatePending}performUpdate(){', ''],
  ['this.hasUpdated=!0}_$EM()', 'this.hasUpdated=!0;return!this.isUpdatePending}_$EM()'],
  // The controllers come with the element, before there is anything to be connected to.
  [
    '{(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}',
    '{this._$EO.push(t)}',
  ],
  [
    'createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.styles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(',
    'connectedCallback(){this.renderRoot||s(this.renderRoot=this.shadowRoot??this.attachShadow({mode:"open"}),this.constructor.styles),this.enableUpdating(!0),this._$EO.forEach(t=>t.hostConnected?.())}disconnectedCallback(){this._$EO.forEach(',
  ],
  ['!1===this.isUpdatePending&&', 'this.isUpdatePending||'],
  ['update(t){this._$EM()}', ''],
];
