{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Hier verandert niets aan een toets of rapport. U probeert uit welke oordelen anders zouden zijn. Alleen toetsen die vaststaan tellen mee. Uw keuze staat in het adres van deze pagina.</p>
<form method="get" action="{{ACTIE}}">
{{#KIES}}
{{>FORMULIERVELD}}
{{/KIES}}
{{#DICHT}}<details>{{/DICHT}}{{#OPEN}}<details open>{{/OPEN}}
<summary>Een lijn verschuiven</summary>
<p>Vul in vanaf hoeveel keer onvoldoende een criterium matig is, en vanaf hoeveel onvoldoende. Wat u leeg laat, blijft zoals het is. Een getal bij een thema geldt voor al zijn criteria; een getal bij een criterium gaat voor.</p>
{{#LIJN}}
<fieldset class="lijn">
<legend>{{TITEL}}</legend>
<p class="bij">{{NU}}</p>
{{>FORMULIERVELD}}
</fieldset>
{{/LIJN}}
</details>
<button type="submit">Probeer uit</button>
</form>
{{#UITKOMST}}
<section aria-labelledby="uitkomst">
<h2 id="uitkomst">Wat er anders zou zijn</h2>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#GATEN}}
<details>
<summary>Bij welke tellingen niet</summary>
<ul>
{{#GAT}}
<li>{{GATTEKST}}</li>
{{/GAT}}
</ul>
</details>
{{/GATEN}}
<table class="wissel verschillen">
<caption>Oordelen per criterium, nu en dan</caption>
<thead><tr><th scope="col">Criterium</th><th scope="col">Nu</th><th scope="col">Dan</th></tr></thead>
<tbody>
{{#VERDELING}}
<tr><th scope="row"><span class="code">{{CODE}}</span> {{TEKST}}</th><td data-kop="Nu">{{NU}}</td><td data-kop="Dan">{{#ANDERS}}<b>{{DAN}}</b>{{/ANDERS}}{{#GELIJK}}{{DAN}}{{/GELIJK}}</td></tr>
{{/VERDELING}}
</tbody>
</table>
{{#WISSELS}}
<table class="wissel verschillen">
<caption>Oordelen die veranderen</caption>
<thead><tr><th scope="col">Organisatie</th><th scope="col">Criterium</th><th scope="col">Nu</th><th scope="col">Dan</th></tr></thead>
<tbody>
{{#WISSEL}}
<tr><th scope="row">{{>ORGANISATIENAAM}}</th><td data-kop="Criterium">{{CRITERIUM}}</td><td data-kop="Nu">{{#VAN}}<span class="oordeel {{SOORT}}">{{TEKEN}}</span> {{WOORD}}{{/VAN}}</td><td data-kop="Dan">{{#NAAR}}<span class="oordeel {{SOORT}}">{{TEKEN}}</span> {{WOORD}}{{/NAAR}}</td></tr>
{{/WISSEL}}
</tbody>
</table>
{{/WISSELS}}
{{>BLADERBALK}}
</section>
{{#UITSPRAKEN}}
<section aria-labelledby="tekst">
<h2 id="tekst">Wat er van de gepubliceerde tekst anders zou zijn</h2>
<p>{{UITSPRAAKZIN}}</p>
{{#NIET_MEER}}
<h3>Volgt nu uit de scores, en dan niet meer</h3>
<ul>
{{#UITSPRAAK}}
<li>{{#MET_CITAAT}}<p>“{{CITAAT}}”</p>{{/MET_CITAAT}}<p>{{BEWERING}}</p>{{#MET_GEPUBLICEERD}}<p>Gepubliceerd: {{GEPUBLICEERD}}.</p>{{/MET_GEPUBLICEERD}}<p>Uit de scores volgt nu: {{NU}}. Dan: {{DAN}}.</p><p class="bij">{{BRON}}</p></li>
{{/UITSPRAAK}}
</ul>
{{/NIET_MEER}}
{{#ALSNOG}}
<h3>Volgt nu niet uit de scores, en dan wel</h3>
<ul>
{{#UITSPRAAK}}
<li>{{#MET_CITAAT}}<p>“{{CITAAT}}”</p>{{/MET_CITAAT}}<p>{{BEWERING}}</p>{{#MET_GEPUBLICEERD}}<p>Gepubliceerd: {{GEPUBLICEERD}}.</p>{{/MET_GEPUBLICEERD}}<p>Uit de scores volgt nu: {{NU}}. Dan: {{DAN}}.</p><p class="bij">{{BRON}}</p></li>
{{/UITSPRAAK}}
</ul>
{{/ALSNOG}}
</section>
{{/UITSPRAKEN}}
{{/UITKOMST}}
{{>PAGINAVOET}}
