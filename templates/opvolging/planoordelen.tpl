{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
{{#INDEWEG}}
<p class="warning">{{INDEWEG}}</p>
{{/INDEWEG}}
{{#TERUG}}
<section aria-labelledby="terug">
<h2 id="terug">De tweede inspecteur is het niet eens</h2>
<p>{{TERUGDOOR}}</p>
<blockquote><p class="zoals-getypt">{{TERUGREDEN}}</p></blockquote>
</section>
{{/TERUG}}
{{#GATEN}}
<p class="warning">{{GATEN}}</p>
{{/GATEN}}
<section aria-labelledby="maatregelen">
<h2 id="maatregelen">Maatregelen</h2>
{{#STUKKEN}}
{{>PLANSTUK}}
{{/STUKKEN}}
</section>
<section aria-labelledby="geheel">
<h2 id="geheel">Het plan als geheel</h2>
{{#GEHEEL}}
{{>PLANSTUK}}
{{/GEHEEL}}
{{#ONTBREEKT}}
<h3>Wat er ontbreekt</h3>
<div class="opmaak">{{ONTBREEKT_HTML:none}}</div>
{{/ONTBREEKT}}
</section>
{{#VOORLEGGEN}}
<section aria-labelledby="voorleggen">
<h2 id="voorleggen">Oordeel voorleggen</h2>
<p>Een tweede inspecteur leest uw oordeel. De organisatie leest het pas als die het eens is.</p>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
<button type="submit" name="keuze" value="voorleggen">Leg het oordeel voor</button>
</form>
</section>
{{/VOORLEGGEN}}
{{#TERUGNEMEN}}
<section aria-labelledby="terugnemen">
<h2 id="terugnemen">Oordeel terugnemen</h2>
<p>U kunt het oordeel dan weer wijzigen.</p>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<button type="submit" name="keuze" value="terugnemen" class="secondary">Neem het oordeel terug</button>
</form>
</section>
{{/TERUGNEMEN}}
{{#MEEBESLISSEN}}
<section aria-labelledby="eens">
<h2 id="eens">Bent u het eens?</h2>
<p>{{BESLUIT}}</p>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
<button type="submit" name="keuze" value="eens">Ik ben het eens</button>
</form>
</section>
{{/MEEBESLISSEN}}
{{#NIETEENS}}
<section aria-labelledby="niet-eens">
<h2 id="niet-eens">Niet eens</h2>
<p>Het oordeel gaat dan terug naar wie het voorlegde.</p>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="niet-eens" class="secondary">Ik ben het niet eens</button>
</form>
</section>
{{/NIETEENS}}
<p><a href="{{TERUGPAD}}">Naar alle verbeterpunten en maatregelen</a></p>
{{>PAGINAVOET}}
