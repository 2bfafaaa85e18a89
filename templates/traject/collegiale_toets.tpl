{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
{{#BEZWAAR}}
<p class="warning">{{WAAROM_GESTOPT}}</p>
{{/BEZWAAR}}
{{#MAG_NIET}}
<p class="warning">{{WAAROM_NIET}}</p>
{{/MAG_NIET}}
{{#VERVALLEN}}
<p class="warning">De goedkeuring geldt niet meer. Na de goedkeuring is er iets gewijzigd. Vraag opnieuw een collegiale toets, of maak de wijziging ongedaan.</p>
{{/VERVALLEN}}
{{#BESLUIT}}
<section aria-labelledby="besluit">
<h2 id="besluit">Besluit</h2>
<p>{{BESLUIT_TEKST}}</p>
{{#TOELICHTING}}
<blockquote><p class="zoals-getypt">{{BESLUIT_TOELICHTING}}</p></blockquote>
{{/TOELICHTING}}
</section>
{{/BESLUIT}}
{{#CONCEPT}}
<section aria-labelledby="bevroren">
<h2 id="bevroren">{{CONCEPT_NAAM}}</h2>
<ul>
<li><a href="{{LEZEN_PAD}}">{{LEZEN_TEKST}}</a></li>
<li><a href="{{CONCEPT_PAD}}">Concept bekijken als rapport</a></li>
<li><a href="{{BESTAND_PAD}}">Concept downloaden</a></li>
</ul>
<details>
<summary>Kenmerk van de inhoud</summary>
<p>SHA-256: <code class="lang">{{SHA256}}</code></p>
{{>UITLEG_KENMERK}}
</details>
</section>
{{/CONCEPT}}
{{#VERSCHILLEN}}
<section aria-labelledby="verschillen">
<h2 id="verschillen">Gewijzigd sinds dit concept</h2>
<ul class="verschillen">
{{#VERSCHIL}}
<li><p><strong>{{VERSCHIL_WAAR}}</strong>{{#VERSCHIL_SOORT}} ({{VERSCHIL_HOE}}){{/VERSCHIL_SOORT}}</p>
{{>TEKSTVERSCHIL}}</li>
{{/VERSCHIL}}
</ul>
</section>
{{/VERSCHILLEN}}
{{#OPMERKINGEN}}
<section aria-labelledby="opmerkingen">
<h2 id="opmerkingen">Opmerkingen van de collega</h2>
{{#OPMERKING}}
<article>
<h3>{{OPM_NAAM}}: {{OPM_WAARBIJ}}</h3>
{{#OPM_CITAAT}}
<blockquote><p class="zoals-getypt">{{OPM_ZIN}}</p></blockquote>
{{/OPM_CITAAT}}
<div class="opmaak">{{OPM_TEKST_HTML:none}}</div>
<p class="hint">{{OPM_WIE}}. {{#OPM_STAND}}{{OPM_HOE}} {{/OPM_STAND}}<a href="{{OPM_PAD}}">{{OPM_ACTIE}}<span class="alleen-gehoord">: {{OPM_NAAM}}</span></a></p>
</article>
{{/OPMERKING}}
</section>
{{/OPMERKINGEN}}
{{#MAG_VRAGEN}}
<section aria-labelledby="vragen">
<h2 id="vragen">Collegiale toets vragen</h2>
<p>Het concept wordt bevroren. Uw collega leest het, maakt opmerkingen, en keurt het goed of geeft het terug. Intussen kan niemand iets wijzigen. Het team kan het wel terugnemen.</p>
<form method="post" action="{{PAD_VRAAG}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE_VRAAG}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="vragen">Vraag collegiale toets</button>
</form>
</section>
{{/MAG_VRAGEN}}
{{#MAG_GOEDKEUREN}}
<section aria-labelledby="goedkeuren">
<h2 id="goedkeuren">Goedkeuren</h2>
<p>U keurt precies dit concept goed. Wijzigt het team daarna iets, dan geldt uw goedkeuring niet meer. Uw opmerkingen liggen na uw besluit vast.</p>
<form method="post" action="{{PAD_GOED}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE_GOED}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="goedkeuren">Keur goed</button>
</form>
</section>
{{/MAG_GOEDKEUREN}}
{{#MAG_TERUGGEVEN}}
<section aria-labelledby="teruggeven">
<h2 id="teruggeven">Teruggeven</h2>
<p>Het team kan de toets dan weer wijzigen, en leest uw reden en uw opmerkingen.</p>
<form method="post" action="{{PAD_TERUG}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE_TERUG}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="teruggeven" class="secondary">Geef terug</button>
</form>
</section>
{{/MAG_TERUGGEVEN}}
{{#MAG_TERUGNEMEN}}
<section aria-labelledby="terugnemen">
<h2 id="terugnemen">Terugnemen</h2>
<p>De collegiale toets stopt. Uw team kan de toets dan weer wijzigen, en later opnieuw vragen.</p>
<form method="post" action="{{PAD_NEEM}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE_NEEM}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="terugnemen" class="secondary">Neem terug</button>
</form>
</section>
{{/MAG_TERUGNEMEN}}
{{>PAGINAVOET}}
