{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="figuurvak" role="region" aria-label="{{TITEL}}" tabindex="0">
<table class="spreiding">
<caption>{{TITEL}}</caption>
<tbody>
<tr class="staven"><th scope="row">Aantal organisaties</th>{{#STAAF}}<td class="{{SOORT}}"><span class="{{HOOGTE}}">{{AANTAL}}</span></td>{{/STAAF}}</tr>
<tr><th scope="row">Aantal voldoende</th>{{#VOET}}<td class="{{SOORT}}">{{WAARDE}}</td>{{/VOET}}</tr>
</tbody>
</table>
</div>
