{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#ALINEA}}<p>{{TEKST}}</p>
{{/ALINEA}}
{{#FIGUUR}}
<figure>
{{>SPREIDING}}
<figcaption>{{BIJSCHRIFT}}</figcaption>
</figure>
{{/FIGUUR}}
{{#OPVALLEND}}
<h3>{{KOP}}</h3>
<ul class="punten">
{{#PUNT}}
<li><span class="code">{{CODE}}</span> <span>{{#PLAT}}{{TEKST}}{{/PLAT}}</span></li>
{{/PUNT}}
</ul>
{{/OPVALLEND}}
