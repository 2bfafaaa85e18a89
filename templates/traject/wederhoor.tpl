{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
{{#IN_DE_WEG}}
<p class="warning">{{WAAROM_NIET}}</p>
{{/IN_DE_WEG}}
{{#RONDE}}
<section>
<h2>{{RONDETITEL}}</h2>
<p>{{RONDETEKST}}</p>
{{#MET_TELLING}}
<p>{{GETELD}}</p>
{{/MET_TELLING}}
{{>WEDERHOORPUNT}}
{{#MET_ZIENSWIJZE}}
<h3>Zienswijze van de organisatie</h3>
<div class="opmaak">{{ZIENSWIJZE_HTML:none}}</div>
{{/MET_ZIENSWIJZE}}
{{#MET_KENMERK}}
<details>
<summary>Kenmerk van de reactie<span class="alleen-gehoord">: {{RONDE_GEHOORD}}</span></summary>
<p>SHA-256: <code class="lang">{{KENMERK}}</code></p>
{{>UITLEG_KENMERK}}
</details>
{{/MET_KENMERK}}
</section>
{{/RONDE}}
{{#STUREN}}
<section aria-labelledby="sturen">
<h2 id="sturen">{{STUURKOP}}</h2>
<p>Het concept wordt bevroren zoals het nu is. De organisatie leest het en geeft haar reactie. Zolang het daar ligt, kan niemand de toets wijzigen.</p>
<form method="post" action="{{STUURPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{STUURVERSIE}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="{{STUURKEUZE}}">Stuur voor wederhoor</button>
</form>
</section>
{{/STUREN}}
{{#SLUITEN}}
<section aria-labelledby="sluiten">
<h2 id="sluiten">Wederhoor afsluiten</h2>
<p>De laatste dag is voorbij en er is geen reactie. Na het afsluiten kunt u de toets weer wijzigen. Komt er toch nog een reactie, dan is die te laat, maar u leest haar wel.</p>
<form method="post" action="{{SLUITPAD}}">
{{>FORMULIERZEGEL}}
<button type="submit" name="keuze" value="sluiten">Sluit het wederhoor af</button>
</form>
</section>
{{/SLUITEN}}
{{#VERLENGEN}}
<section aria-labelledby="verlengen">
<h2 id="verlengen">Langer de tijd geven</h2>
<form method="post" action="{{VERLENGPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERLENGVERSIE}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="verlengen" class="secondary">Geef langer de tijd</button>
</form>
</section>
{{/VERLENGEN}}
{{#TERUGNEMEN}}
<section aria-labelledby="terugnemen">
<h2 id="terugnemen">Concept terugnemen</h2>
<p>De organisatie kan het concept dan niet meer lezen. Wat zij typte blijft van haar: u ziet het niet.</p>
<form method="post" action="{{TERUGPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{TERUGVERSIE}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="terugnemen" class="secondary">Neem het concept terug</button>
</form>
</section>
{{/TERUGNEMEN}}
{{>PAGINAVOET}}
