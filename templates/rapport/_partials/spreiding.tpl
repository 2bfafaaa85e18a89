{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<svg class="spreiding" width="100%" height="7.875rem" role="img" aria-labelledby="{{ID}}-t {{ID}}-d"><title id="{{ID}}-t">{{TITEL}}</title><desc id="{{ID}}-d">{{BESCHRIJVING}}</desc>
{{#KOLOM}}
<g class="{{SOORT}}">{{#STAAF}}<rect x="{{X}}" y="{{Y}}" width="{{BREEDTE}}" height="{{HOOGTE}}"/><text class="aantal" x="{{MIDDEN}}" y="{{BOVEN}}">{{AANTAL}}</text>{{/STAAF}}<text class="waarde" x="{{MIDDEN}}" y="7.5625rem">{{WAARDE}}</text></g>
{{/KOLOM}}
<line x1="0" y1="6.53125rem" x2="100%" y2="6.53125rem"/></svg>
