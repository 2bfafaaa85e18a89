{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#BLOK}}
{{#TEKST}}
{{TEKST_HTML:none}}
{{/TEKST}}
{{#BEELD}}
<figure class="hulpbeeld"><img src="{{BEELDADRES}}" alt="{{WAT}}" width="{{BREEDTE}}" height="{{HOOGTE}}" loading="lazy"></figure>
{{/BEELD}}
{{#KOP3}}
<h3 id="{{KOPANKER}}">{{KOPTEKST}}</h3>
{{/KOP3}}
{{#KOP4}}
<h4 id="{{KOPANKER}}">{{KOPTEKST}}</h4>
{{/KOP4}}
{{/BLOK}}
