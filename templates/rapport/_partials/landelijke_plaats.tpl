{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#ALINEA}}<p>{{TEKST}}</p>
{{/ALINEA}}
{{#FIGUUR}}
<figure>
{{>SPREIDING}}
<figcaption>{{BIJSCHRIFT}}</figcaption>
</figure>
<div class="schuif" role="region" aria-label="De figuur in getallen" tabindex="0">
<table class="spreidingstabel">
<caption>De figuur in getallen</caption>
<tbody>
<tr><th scope="row">Verwachtingen voldoende</th>{{#WAARDE}}<td class="{{SOORT}}">{{GETAL}}</td>{{/WAARDE}}</tr>
<tr><th scope="row">Organisaties</th>{{#AANTAL}}<td class="{{SOORT}}">{{GETAL}}</td>{{/AANTAL}}</tr>
</tbody>
</table>
</div>
{{/FIGUUR}}
{{#OPVALLEND}}
<h3>{{KOP}}</h3>
<ul class="punten">
{{#PUNT}}
<li><span class="code">{{CODE}}</span> <span>{{#PLAT}}{{TEKST}}{{/PLAT}}</span></li>
{{/PUNT}}
</ul>
{{/OPVALLEND}}
