{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>De lijst en het plan liggen vast sinds {{VASTGELEGD_OP}}. Wie er nu nog iets aan verandert, krijgt een ander kenmerk. De startwaarde is nog niet bekend. Zo kiest niemand zelf de dossiers.</p>
{{>UITLEG_KENMERK}}
{{>UITLEG_STARTWAARDE}}
{{#TREKKEN}}
<section aria-labelledby="trekken">
<h2 id="trekken">Trek de dossiers</h2>
<p>Laat de organisatie eerst het kenmerk van het plan hieronder opschrijven. Daarmee kan zij straks nagaan dat het plan er vóór de startwaarde was.</p>
<p><code class="kenmerk">{{PLANKENMERK}}</code></p>
{{>TREKFORMULIER}}
</section>
{{/TREKKEN}}
{{#ALLEEN_LEZEN}}
<p class="explanation">De dossiers zijn nog niet getrokken.</p>
{{/ALLEEN_LEZEN}}
<section aria-labelledby="vastgelegd">
<h2 id="vastgelegd">Wat vastligt</h2>
{{>SAMENVATTINGSLIJST}}
{{>LIJSTGRENS}}
<h3>Kenmerken (SHA-256)</h3>
<p>Van de lijst: <code class="kenmerk">{{LIJSTKENMERK}}</code></p>
<p>Van lijst en plan samen: <code class="kenmerk">{{PLANKENMERK}}</code></p>
</section>
{{#OPGEVEN}}
<p>Klopt het plan toch niet? <a href="{{VERVALPAD}}">Laat deze steekproef vervallen</a>. Dat blijft zichtbaar, met de reden.</p>
{{/OPGEVEN}}
{{>PAGINAVOET}}
