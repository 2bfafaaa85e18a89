{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#GELIJK}}<p>{{WAARVAN}}: nergens. Bij elke telling geven zij hetzelfde oordeel.</p>{{/GELIJK}}{{#VERSCHIL}}<table class="wissel verschillen">
<caption>{{BIJSCHRIFT}}</caption>
<thead><tr><th scope="col">Criterium</th><th scope="col">Bij deze scores</th>{{#SET}}<th scope="col">{{TITEL}}</th>{{/SET}}</tr></thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{CRITERIUM}}</th><td data-kop="Bij deze scores">{{TELLING}}</td>{{#OORDEEL}}<td data-kop="{{VOLGENS}}">{{WOORD}}</td>{{/OORDEEL}}</tr>
{{/RIJ}}
</tbody>
</table>
{{/VERSCHIL}}