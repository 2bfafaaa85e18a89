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
<ul>
{{#AFWIJKING}}
<li id="uitspraak-{{NUMMER}}"><b>Uitspraak {{NUMMER}}: {{BEWERING}}</b> {{#CITAAT}}“{{ZIN}}” {{/CITAAT}}<span class="verwijzing">({{BRON}})</span>{{#UITKOMST}} {{NAAM}}: {{WAARDE}}.{{/UITKOMST}}</li>
{{/AFWIJKING}}
</ul>
{{/AFWIJKINGEN}}
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
