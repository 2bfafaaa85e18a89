{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Een ingediende zelfevaluatie lezen: {{WIE_LEZEN}}. Loopt er bij een organisatie geen onderzoek, wijs dan hier aan wie haar inspecteurs zijn. Wie ooit in een team van de organisatie zat, hoeft u niet aan te wijzen.</p>
<ul class="toetslijst">
{{#RIJ}}
<li>
<h2><a href="{{PAD}}">{{ORGANISATIE}}</a></h2>
<p>Aangewezen: {{NAMEN}}.</p>
{{#LOOPT}}
<p class="bij">{{ONDERZOEK}}</p>
{{/LOOPT}}
</li>
{{/RIJ}}
</ul>
{{>BLADERBALK}}
{{>PAGINAVOET}}
