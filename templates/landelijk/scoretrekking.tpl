{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Bij een deel van de toetsen geeft een inspecteur van buiten het team de scores nog een keer, uit dezelfde bronnen en bevindingen en zonder de scores van het team te zien. Zo ziet u hoe gelijk inspecteurs oordelen. Dat kan vanaf het moment dat het team alle scores heeft gegeven, tot de vaststelling. De vaststelling wacht er niet op.</p>
{{#GETROKKEN}}
<h2>Getrokken</h2>
<dl class="feiten">
{{#FEIT}}
<div><dt>{{FEITNAAM}}</dt><dd>{{FEITWAARDE}}</dd></div>
{{/FEIT}}
</dl>
<details>
<summary>Zo rekent u de trekking na</summary>
<p>Het lot van een toets is dat van een dossiersteekproef, met het nummer van de toets als pseudoniem. De laagste loten zijn getrokken. Dit zijn de nummers van alle toetsen die meededen, op volgorde van lot:</p>
<p>{{VOLGORDE}}</p>
</details>
<h2 id="toetsen">Toetsen die opnieuw worden gescoord</h2>
<div class="horizontal-scroll" role="region" aria-labelledby="toetsen" tabindex="0">
<table class="wissel">
<thead><tr><th scope="col">Organisatie</th><th scope="col">Tweede beoordelaar</th><th scope="col">Stand</th><th scope="col">Kiezen</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><th scope="row"><a href="{{TOETSPAD}}">{{ORGANISATIE}}</a></th><td data-kop="Tweede beoordelaar">{{WIE}}</td><td data-kop="Stand">{{#AANDACHT}}<b>{{STAND}}</b>{{/AANDACHT}}{{#RUSTIG}}{{STAND}}{{/RUSTIG}}{{#VERGELIJKEN}} <a href="{{VERGELIJKPAD}}" aria-label="Scores vergelijken van {{ORGANISATIE}}">Scores vergelijken</a>{{/VERGELIJKEN}}</td><td data-kop="Kiezen">{{#KIEZEN}}<a href="{{KIESPAD}}" aria-label="{{KIESTEKST}} voor {{ORGANISATIE}}">{{KIESTEKST}}</a>{{/KIEZEN}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
{{>BLADERBALK}}
<p><a href="{{BEOORDELAARSPAD}}">Hoe gelijk geven inspecteurs scores?</a></p>
{{/GETROKKEN}}
<h2>Trekken</h2>
{{#NIET}}
<p>{{WAAROM}}</p>
{{/NIET}}
{{#TREKKEN}}
<p>{{MEEDOEN}}</p>
{{#OPNIEUW}}
<p>Zolang er geen tweede beoordelaar is gekozen, kunt u opnieuw trekken. De nieuwe trekking geldt dan.</p>
{{/OPNIEUW}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Toetsen trekken</button>
</form>
{{/TREKKEN}}
{{>PAGINAVOET}}
