{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="acties">
<h2 id="acties">Wat er moet gebeuren</h2>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#LIJST}}
<ul class="punten acties">
{{#ACTIE}}
<li><span class="code"><a href="#criterium-{{CRITERIUM}}">{{CODE}}</a></span> <div><p>{{VRAAGT}}</p>{{#GEVONDEN}}{{#PLAT}}<p>{{TEKST}}</p>{{/PLAT}}{{#OPGEMAAKT}}<div class="opmaak">{{TEKST_HTML:none}}</div>{{/OPGEMAAKT}}{{/GEVONDEN}}</div></li>
{{/ACTIE}}
</ul>
{{/LIJST}}
{{#OPEN}}
<p>{{OPEN}}</p>
{{/OPEN}}
</section>
