{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Wie u hier aanwijst, leest de zelfevaluaties die de organisatie indient. Verder verandert er niets: voor een toets kiest u een team.</p>
{{#LOOPT}}
<p class="explanation">{{ONDERZOEK}}</p>
{{/LOOPT}}
{{#FORMULIER}}
<form method="post" action="/inspecteurs">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Opslaan</button>
</form>
{{/FORMULIER}}
{{#NIEMAND_TE_KIEZEN}}
<p>Er is niemand die u hier kunt kiezen.</p>
{{/NIEMAND_TE_KIEZEN}}
{{#MET_BUITEN}}
<section>
<h2>Wie hier niet kan</h2>
<ul>
{{#BUITEN}}
<li>{{WAAROM}}</li>
{{/BUITEN}}
</ul>
</section>
{{/MET_BUITEN}}
{{#MET_EERDER}}
<section>
<h2>Geschiedenis</h2>
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Geschiedenis van wie is aangewezen">
<table class="wissel">
<thead>
<tr><th scope="col">Wie</th><th scope="col">Vanaf</th><th scope="col">Tot</th></tr>
</thead>
<tbody>
{{#EERDER}}
<tr><th scope="row">{{WIE}}</th><td data-kop="Vanaf">{{VANAF}}</td><td data-kop="Tot">{{TOT}}</td></tr>
{{/EERDER}}
</tbody>
</table>
</div>
</section>
{{/MET_EERDER}}
{{>PAGINAVOET}}
