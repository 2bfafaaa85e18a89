{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Met een hertoets kijkt de inspectie opnieuw naar wat onvoldoende was. De eerdere toets verandert niet.</p>
<dl class="feiten">
{{#FEIT}}
<div><dt>{{FEITNAAM}}</dt><dd>{{FEITWAARDE}}</dd></div>
{{/FEIT}}
</dl>
{{#BEZWAAR}}
<p class="explanation">{{WAAROM}}{{#ANDER}} <a href="{{ANDERPAD}}">{{ANDERTEKST}}</a>{{/ANDER}}</p>
{{/BEZWAAR}}
{{#OPENEN}}
{{#OPGEGAAN}}
<p class="explanation">{{UITLEG}}</p>
{{/OPGEGAAN}}
<h2>Wat er gebeurt</h2>
<ul>
<li>{{WAAR}}</li>
<li>Opnieuw te beoordelen: {{OPNIEUW}}.</li>
{{#MEE}}
<li>Deze komen mee met hun score en motivering: {{CODES}}. Het team kan elk daarvan openen.</li>
{{/MEE}}
<li>Daarna kiest u het team.</li>
</ul>
<form method="post" action="{{ACTIE}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Hertoets openen</button>
</form>
{{/OPENEN}}
<p><a href="{{TERUGPAD}}">{{TERUG}}</a></p>
{{>PAGINAVOET}}
