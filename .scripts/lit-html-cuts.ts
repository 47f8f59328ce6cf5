/** A text as it stands in a file of Lit's, and what stands there instead. */
export type Cut = readonly [text: string, instead: string];

/** No directives, no bindings on a tag itself, in comments or in elements whose content is raw text. */
export const LIT_HTML_CUTS: readonly Cut[] = [
  [
    'let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
    'return i',
  ],
  [
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  // Listeners are functions, without options.
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  // No pieces of drawings and formulas: a whole one stands in HTML.
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
  ],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  // No directives that wait for something, no polyfills, no server-made page to be woken up.
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['for(this._$AP?.(!1,!0,s);', 'for(;'],
  ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}',
    '',
  ],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  // On a server there is no document, and no template.
  ['l=document,', 'l=t.document,'],
  ['P=l.createTreeWalker', 'P=l?.createTreeWalker'],
  // A page's values never come into a template's text, where they could be taken for a place: no need to hide it.
  ['o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,', 'n="?lit$",r="<?lit$>",'],
  ['M:h,P:o,', 'M:h,'],
  // A template needs no parsing where it is known to be plain: see `isPlainMarkup` in collapse-templates.ts.
  [
    ',f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g',
    '',
  ],
  [
    'const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]',
    'let s=!1;return V(t,t.map((e,i)=>{const n=e.lastIndexOf("<"),a=e.lastIndexOf(">");return s=n===a?s:n>a,i===t.length-1?e||"<?>":s?e.slice(0,-1)+h+"=0":e+r}).join(""))',
  ],
  ['[f,v]=N(t,i)', 'f=N(t)'],
  [
    'const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);',
    'const e=/([.?@])?(.*)/.exec(t.slice(0,-5));',
  ],
  ['name:e[2],strings:s,', 'name:e[2],'],
  ['if(r.hasAttributes())for(', 'for('],
  [
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    's._$AI(t[i++])',
  ],
  [
    ',s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}',
    '}_$AI(t){t!==this._$AH&&t!==E&&this.j(this._$AH=t)}',
  ],
  ['let l=0,a=0;const u=', 'let l=0;const u='],
  // Nothing to resolve, no parents to ask, no options to hand down: listeners are functions that need no `this`.
  ['_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
  ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){if((t??=A)===E)return;'],
  [
    'handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    'handleEvent(t){this._$AH(t)}',
  ],
  [
    'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e}',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],
  [
    'constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h}',
    'constructor(t,i){this._$AH=A,this.element=t,this.name=i}',
  ],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  [
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}u(t){',
    'constructor(t){this._$AV=[],this._$AD=t}u(){',
  ],
  [
    '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):0,',
    'i=r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling),',
  ],
  ['d.push({type:1,index:l,', 'd.push({index:l,'],
  ['d.push({type:2,index:l})', 'd.push({index:l})'],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  ['i=t=>t,s=t.trustedTypes', 's=t.trustedTypes'],
  [
    '(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
    '(t,i)=>{(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)}',
  ],
  ['static createElement(t,i){', 'static createElement(t){'],
  ['S.createElement(f,e)', 'S.createElement(f)'],
  // One way to make a template, one place that asks for it.
  [
    'this.el=S.createElement(f),P.currentNode=',
    '(this.el=l.createElement("template")).innerHTML=N(t),P.currentNode=',
  ],
  ['static createElement(t){const s=l.createElement("template");return s.innerHTML=t,s}', ''],
  [',f=N(t);', ';'],
  ['let l=0;const u=', 'let v=0;const u='],
  ['d.push({index:l});l++', 'd.push({index:v});v++'],
  ['e=this._$AC(t);if(', 'e=C.get(t.strings)??new S(t);C.set(t.strings,e);if('],
  ['_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}', ''],
  [
    'const e=/([.?@])?(.*)/.exec(t.slice(0,-5));d.push({index:l,name:e[2],ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),',
    'const e={".":I,"?":L,"@":z}[t[0]];d.push({index:v,name:t.slice(e?1:0,-5),ctor:e??H}),',
  ],
  // From one place of a template to the next.
  [
    'let h=P.nextNode(),o=0,n=0,r=s[0];for(;void 0!==r;){if(o===r.index){let i;i=r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling),this._$AV.push(i),r=s[++n]}o!==r?.index&&(h=P.nextNode(),o++)}return',
    'let h,o=-1;for(const r of s){for(;o<r.index;o++)h=P.nextNode();this._$AV.push(r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling))}return',
  ],
  // A listener stays, and asks each time what is there to be told.
  [
    '_$AI(t){if((t??=A)===E)return;const s=this._$AH,e=t===A&&s!==A,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){this._$AH(t)}',
    '_$AI(t){t!==E&&(this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t)}handleEvent(t){this._$AH?.call?.(this,t)}',
  ],
];
