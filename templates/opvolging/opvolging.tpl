{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{>SAMENVATTINGSLIJST}}
{{#GATEN}}
<p class="warning">{{GATEN}}</p>
{{/GATEN}}
{{#WEGEN}}
<ul class="wegen">
{{#WEG}}
<li><a href="{{WEGPAD}}">{{WEGTEKST}}</a></li>
{{/WEG}}
</ul>
{{/WEGEN}}
{{#ONTBREEKT}}
<section aria-labelledby="ontbreekt">
<h2 id="ontbreekt">Wat er ontbreekt in het plan</h2>
<div class="opmaak">{{ONTBREEKT_HTML:none}}</div>
</section>
{{/ONTBREEKT}}
<section aria-labelledby="punten">
<h2 id="punten">Verbeterpunten en maatregelen</h2>
{{#GEENPUNT}}
<p>In deze toets staat nergens een -. Er zijn geen verbeterpunten.</p>
{{/GEENPUNT}}
{{#PUNT}}
<section aria-labelledby="punt-{{CODE}}">
<h3 id="punt-{{CODE}}">{{CODE}} {{TEKST}}</h3>
<p class="hint">{{CRITERIUM}}</p>
{{#UITLEG}}
<div class="opmaak">{{UITLEG_HTML:none}}</div>
{{/UITLEG}}
{{#GAT}}
<p class="warning">Hier staat nog geen maatregel.</p>
{{/GAT}}
{{>MAATREGELRIJ}}
{{#NIEUW}}
<p><a href="{{NIEUWPAD}}">Maatregel toevoegen<span class="alleen-gehoord"> bij {{NIEUWCODE}}</span></a></p>
{{/NIEUW}}
{{#LEREN}}
<p class="niet-op-papier"><a href="{{LEERPAD}}">Wie doet {{LEERCODE}} goed?</a></p>
{{/LEREN}}
</section>
{{/PUNT}}
</section>
{{#LOS}}
<section aria-labelledby="los">
<h2 id="los">Maatregelen zonder verbeterpunt</h2>
<p>Deze maatregelen horen bij een verwachting waar nu geen - meer staat.</p>
{{>MAATREGELRIJ}}
</section>
{{/LOS}}
{{#INDIENEN}}
<section aria-labelledby="indienen">
<h2 id="indienen">Plan indienen</h2>
<p>Het plan wordt bevroren zoals het nu is. De inspectie beoordeelt het. Zolang de inspectie niet heeft geoordeeld, kunt u het terugnemen.</p>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="indienen">Dien het plan in</button>
</form>
</section>
{{/INDIENEN}}
{{#INDIENER}}
<section aria-labelledby="indiener-kop">
<h2 id="indiener-kop">Wie het plan indient</h2>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="indiener" class="secondary">Kies deze persoon</button>
</form>
</section>
{{/INDIENER}}
{{#TERMIJN}}
<section aria-labelledby="termijn-kop">
<h2 id="termijn-kop">Laatste dag voor het plan</h2>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="termijn" class="secondary">Sla de laatste dag op</button>
</form>
</section>
{{/TERMIJN}}
{{#TERUGNEMEN}}
<section aria-labelledby="terugnemen">
<h2 id="terugnemen">Plan terugnemen</h2>
<p>U kunt daarna weer wijzigen en opnieuw indienen.</p>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="terugnemen" class="secondary">Neem het plan terug</button>
</form>
</section>
{{/TERUGNEMEN}}
{{#TERUGGEVEN}}
<section aria-labelledby="teruggeven">
<h2 id="teruggeven">Plan opnieuw laten maken</h2>
<p>Het plan is aanvaard. Moet het toch anders? Dan gaat het terug naar de organisatie.</p>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="teruggeven" class="secondary">Geef het plan terug</button>
</form>
</section>
{{/TERUGGEVEN}}
{{#PLANNEN}}
<section aria-labelledby="plannen">
<h2 id="plannen">Ingediende plannen</h2>
<ul>
{{#PLANRIJ}}
<li><a href="{{PLANPAD}}">{{PLAN}}</a>: {{WANNEER}}{{#UITKOMST}} {{UITKOMST}}{{/UITKOMST}}</li>
{{/PLANRIJ}}
</ul>
</section>
{{/PLANNEN}}
{{#GEDAAN}}
<section aria-labelledby="gedaan">
<h2 id="gedaan">Wat er is gedaan</h2>
<ul>
{{#GEDAANREGEL}}
<li class="met-regels">{{WATERGEBEURDE:pre_escape}}</li>
{{/GEDAANREGEL}}
</ul>
</section>
{{/GEDAAN}}
{{>PAGINAVOET}}
