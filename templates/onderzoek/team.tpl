{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Kies per organisatie welke inspecteurs de toets doen. Alleen zij vullen de toets in. Een lopende toets lezen: {{WIE_LEZEN}}. Voor het vaststellen zijn twee inspecteurs nodig.</p>
<ul>
<li><a href="{{BEELD_PAD}}">Naar het landelijk beeld</a></li>
{{#MAG_STAPPEN}}
<li><a href="{{STAPPEN_PAD}}">Stappen en termijnen van dit onderzoek</a></li>
{{/MAG_STAPPEN}}
</ul>
{{#ZONDER_INSPECTEURS}}
<p class="warning">Er zijn nog geen inspecteurs. Vraag de beheerder om hen uit te nodigen.</p>
{{/ZONDER_INSPECTEURS}}
{{#MET_VAST}}
<p class="explanation">{{VAST}}</p>
{{/MET_VAST}}
{{#FORMULIER}}
<form method="post" action="{{ACTIE}}" class="teamformulier">
{{>FORMULIERZEGEL}}
{{#WAS}}
<input type="hidden" name="was" value="{{WAS_TEAM}}">
{{/WAS}}
{{#NIET_GETOOND}}
<input type="hidden" name="lid" value="{{LID_VERBORGEN}}">
{{/NIET_GETOOND}}
<div class="teamzoek">
{{>FORMULIERVELD}}
<button type="submit" name="doe" value="toon" class="secondary">Toon deze</button>
</div>
<p class="bij">{{GETOOND}} Wat u al koos, blijft staan.</p>
{{#MET_TE_KLEIN}}
<ul class="warning te-klein">
{{#TE_KLEIN}}
<li>{{TE_KLEIN_TEKST}}</li>
{{/TE_KLEIN}}
</ul>
{{/MET_TE_KLEIN}}
{{#ROOSTER}}
<p><a href="#opslaan">Sla de tabel over</a></p>
<p class="bij" id="teams-toetsen" hidden>In de tabel gaat u met de pijltjestoetsen van vakje naar vakje, en met Tab eruit.</p>
<div class="horizontal-scroll" role="region" aria-label="Teams" tabindex="0">
<table class="strak vast teams">
<caption>Wie in welk team zit</caption>
<thead>
<tr><th scope="col">Organisatie</th>{{#INSPECTEUR}}<th scope="col" id="k{{PERSOON_NR}}"><span class="staand">{{PERSOON_NAAM}}{{#MET_BEZWAAR}} <em>({{BEZWAAR}})</em>{{/MET_BEZWAAR}}</span></th>{{/INSPECTEUR}}<th scope="col">In het team</th></tr>
</thead>
<tbody>
{{#RIJ}}
<tr id="toets-{{NR}}" data-verborgen="{{VERBORGEN}}"><th scope="row" id="r{{NR}}">{{ORGANISATIE}}</th>{{#CEL}}<td>{{#KAN}}<input type="checkbox" name="lid" id="{{ID}}" value="{{LID}}" aria-labelledby="{{KOPPEN}}"{{#GEKOZEN}} checked{{/GEKOZEN}}{{#TELT_NIET}} data-kan-niet="ja"{{/TELT_NIET}}{{#MET_FOUT}} aria-invalid="true" aria-describedby="{{FOUT_ID}}-fout"{{/MET_FOUT}}>{{/KAN}}{{#KAN_NIET}}<span aria-hidden="true">–</span><span class="alleen-gehoord">{{WAAROM}}</span>{{/KAN_NIET}}{{#FOUT}}<span class="alleen-gehoord" id="{{FOUT_BIJ}}-fout">{{FOUT_TEKST}}</span>{{/FOUT}}</td>{{/CEL}}<td class="stand"{{#TELT}} data-telt="ja"{{/TELT}}><span class="som">{{AANTAL}}</span> <span class="bij">{{STATUS}}</span> <strong>{{WAARSCHUWING}}</strong></td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
{{/ROOSTER}}
<button type="submit" name="doe" value="opslaan" id="opslaan">Opslaan</button>
</form>
{{/FORMULIER}}
{{#MET_BUITEN}}
<section>
<h2>Wie waar niet kan</h2>
<ul>
{{#BUITEN}}
<li>{{WIE_NIET}}</li>
{{/BUITEN}}
</ul>
</section>
{{/MET_BUITEN}}
{{>PAGINAVOET}}
