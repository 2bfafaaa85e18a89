{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<header class="kop">
{{#OEFENING}}
<p class="oefening"><strong>Dit is een oefening.</strong> Dit rapport telt nergens mee.</p>
{{/OEFENING}}
{{#AFZENDER}}
<p class="afzender">{{AFZENDER}}</p>
{{/AFZENDER}}
<h1>{{TITEL}}</h1>
<p class="ondertitel">{{ONDERTITEL}}</p>
{{#STATUS}}
<p class="status">{{STATUS}}</p>
{{/STATUS}}
{{#FEITEN}}
<dl class="feiten">
{{#FEIT}}
<div><dt>{{NAAM}}</dt><dd>{{WAARDE}}</dd></div>
{{/FEIT}}
</dl>
{{/FEITEN}}
</header>
