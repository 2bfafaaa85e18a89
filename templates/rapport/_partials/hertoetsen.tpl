{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="hertoetsen">
<h2 id="hertoetsen">Hertoetsen na deze ronde</h2>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
<div class="schuif" role="region" aria-label="Hoe organisaties er voor en na een hertoets voor stonden" tabindex="0">
<table class="blokken">
<caption>Voor en na een hertoets</caption>
<thead><tr><th scope="col">Organisatie</th><th scope="col">Welke hertoets</th><th scope="col">Voldoende in deze ronde</th><th scope="col">Voldoende na de hertoets</th><th scope="col">Criteria onvoldoende, toen en daarna</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{NAAM}}</th><td data-kop="Welke hertoets">{{WELKE}}</td><td data-kop="Voldoende in deze ronde">{{VOOR}}</td><td data-kop="Voldoende na de hertoets">{{NA}}</td><td data-kop="Criteria onvoldoende">{{ONVOLDOENDE_VOOR}} → {{ONVOLDOENDE_NA}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
</section>
