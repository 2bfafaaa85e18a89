{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk bijlage" aria-labelledby="narekening">
<h2 id="narekening">Bijlage 5: narekening van het gepubliceerde rapport</h2>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
<div class="schuif" role="region" aria-label="Uitkomst van de narekening" tabindex="0">
<table class="narekentelling">
<caption>Uitkomst van de narekening</caption>
<thead><tr><th scope="col">Beslisregels</th><th scope="col" class="getal">Volgt</th><th scope="col" class="getal">Volgt niet</th><th scope="col" class="getal">Niet te beslissen</th></tr></thead>
<tbody>
{{#TELLING}}
<tr><th scope="row">{{REGELSET}}</th><td class="getal">{{KLOPT}}</td><td class="getal">{{KLOPT_NIET}}</td><td class="getal">{{OPEN}}</td></tr>
{{/TELLING}}
</tbody>
</table>
</div>
{{#AFWIJKINGEN}}
<h3>{{KOP}}</h3>
{{#AFWIJKING}}
<div class="afwijking">
<h4>{{BEWERING}}</h4>
<dl class="gegevens">
{{#CITAAT}}
<div><dt>Gepubliceerde zin</dt><dd>“{{ZIN}}”</dd></div>
{{/CITAAT}}
<div><dt>Plaats</dt><dd>{{BRON}}</dd></div>
{{#UITKOMST}}
<div><dt>{{NAAM}}</dt><dd>{{WAARDE}}</dd></div>
{{/UITKOMST}}
</dl>
</div>
{{/AFWIJKING}}
{{/AFWIJKINGEN}}
<h3>Alle uitspraken</h3>
<div class="schuif" role="region" aria-label="Elke uitspraak, en of die volgt uit de scores" tabindex="0">
<table class="uitspraken">
<caption>Elke uitspraak, en of die volgt uit de scores</caption>
<thead><tr><th scope="col">Zo gelezen, met de gepubliceerde zin en de plaats</th>{{#REGELSETKOP}}<th scope="col">{{TITEL}}</th>{{/REGELSETKOP}}</tr></thead>
<tbody>
{{#UITSPRAAK}}
<tr><th scope="row">{{BEWERING}} <span class="bij">{{#CITAAT}}“{{ZIN}}” {{/CITAAT}}{{BRON}}</span></th>{{#UITSLAG}}<td class="{{SOORT}}" colspan="{{BREEDTE}}"><b>{{WOORD}}</b>{{#REDEN}} <span class="bij">{{REDEN}}</span>{{/REDEN}}</td>{{/UITSLAG}}</tr>
{{/UITSPRAAK}}
</tbody>
</table>
</div>
{{#MET_BEWOORDINGEN}}
<div class="schuif" role="region" aria-label="Wat een bewoording betekent, bij elke uitspraak hetzelfde" tabindex="0">
<table class="bewoordingen">
<caption>Wat een bewoording betekent, bij elke uitspraak hetzelfde</caption>
<thead><tr><th scope="col">Bewoording</th><th scope="col">Aandeel van de organisaties</th></tr></thead>
<tbody>
{{#BEWOORDING}}
<tr><th scope="row">{{WOORDEN}}</th><td>{{AANDEEL}}</td></tr>
{{/BEWOORDING}}
</tbody>
</table>
</div>
{{/MET_BEWOORDINGEN}}
</section>
