{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<li class="voortgangbericht">
<h4>{{BERICHTKOP}}</h4>
{{#MET_BERICHTTEKST}}
<div class="opmaak">{{BERICHT_HTML:none}}</div>
{{/MET_BERICHTTEKST}}
{{#BERICHTREGEL}}
<p>{{REGEL}}</p>
{{/BERICHTREGEL}}
{{#BERICHT_LET_OP}}
<p class="warning">{{LET_OP}}</p>
{{/BERICHT_LET_OP}}
{{#MET_BEWIJS}}
<p>Bewijs:</p>
<ul>
{{#BEWIJS}}
<li>{{#LINK}}<a href="{{PAD}}">{{BEWIJSNAAM}}</a>{{/LINK}}{{#ZONDER_LINK}}{{BEWIJSNAAM}}{{/ZONDER_LINK}}{{#INGETROKKEN}}, {{WAAROM}}{{/INGETROKKEN}}{{#INTREKBAAR}} (<a href="{{WEGPAD}}">trek in<span class="alleen-gehoord">: {{GEHOORD}}</span></a>){{/INTREKBAAR}}</li>
{{/BEWIJS}}
</ul>
{{/MET_BEWIJS}}
{{#MET_BERICHTACTIES}}
<p class="knoppen">{{#BERICHTACTIE}}<a class="button" href="{{ACTIEPAD}}">{{ACTIETEKST}}</a> {{/BERICHTACTIE}}</p>
{{/MET_BERICHTACTIES}}
</li>
