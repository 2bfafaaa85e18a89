{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{UITLEG}}</p>
<section aria-labelledby="geheel">
<h2 id="geheel">Het concept als geheel</h2>
{{#ALGEMEEN_OPM}}
<article class="explanation">
<h3>{{OPM_NAAM}}</h3>
{{#OPM_CITAAT}}
<blockquote><p class="zoals-getypt">{{OPM_ZIN}}</p></blockquote>
{{/OPM_CITAAT}}
<div class="opmaak">{{OPM_TEKST_HTML:none}}</div>
<p class="hint">{{OPM_WIE}}. {{#OPM_STAND}}{{OPM_HOE}} {{/OPM_STAND}}<a href="{{OPM_PAD}}">{{OPM_ACTIE}}<span class="alleen-gehoord">: {{OPM_NAAM}}, {{OPM_WAARBIJ}}</span></a></p>
</article>
{{/ALGEMEEN_OPM}}
{{#ALGEMEEN_OPMERKING}}
<p><a href="{{ALGEMEEN_PAD}}">Opmerking maken over het concept als geheel</a></p>
{{/ALGEMEEN_OPMERKING}}
</section>
{{#PASSAGE}}
<section id="{{STUK_ANKER}}">
<h2>{{STUK_NAAM}}</h2>
<div class="opmaak">{{STUK_TEKST_HTML:none}}</div>
{{#STUK_OPM}}
<article class="explanation">
<h3>{{OPM_NAAM}}</h3>
{{#OPM_CITAAT}}
<blockquote><p class="zoals-getypt">{{OPM_ZIN}}</p></blockquote>
{{/OPM_CITAAT}}
<div class="opmaak">{{OPM_TEKST_HTML:none}}</div>
<p class="hint">{{OPM_WIE}}. {{#OPM_STAND}}{{OPM_HOE}} {{/OPM_STAND}}<a href="{{OPM_PAD}}">{{OPM_ACTIE}}<span class="alleen-gehoord">: {{OPM_NAAM}}, {{OPM_WAARBIJ}}</span></a></p>
</article>
{{/STUK_OPM}}
{{#STUK_OPMERKING}}
<p><a href="{{STUK_PAD}}">Opmerking maken<span class="alleen-gehoord"> bij {{STUK_WAARBIJ}}</span></a></p>
{{/STUK_OPMERKING}}
</section>
{{/PASSAGE}}
<p><a href="{{TERUG_PAD}}">Naar de collegiale toets</a></p>
{{>PAGINAVOET}}
