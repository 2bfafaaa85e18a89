{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<header class="kop">
<p class="afzender">{{AFZENDER}}</p>
<h1>{{TITEL}}</h1>
<p class="ondertitel">{{ONDERTITEL}}</p>
<dl class="feiten">
{{#FEIT}}
<div><dt>{{NAAM}}</dt><dd>{{WAARDE}}</dd></div>
{{/FEIT}}
</dl>
</header>
