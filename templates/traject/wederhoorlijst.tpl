{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#LEEG}}
<p>Er is nu geen conceptrapport waarop u kunt reageren.</p>
{{/LEEG}}
{{#LIJST}}
<ul class="takenlijst">
{{#RIJ}}
<li><span><a href="{{PAD_RIJ}}">{{TITEL_RIJ}}</a></span> <span>{{TEKST_RIJ}}</span>{{#TE_LAAT}} <strong>Te laat</strong>{{/TE_LAAT}}</li>
{{/RIJ}}
</ul>
{{/LIJST}}
{{>PAGINAVOET}}
