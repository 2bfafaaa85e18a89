{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<h2>{{ONDERKOP}}</h2>
{{#ONDERGEEN}}
<p>{{ONDERGEEN}}</p>
{{/ONDERGEEN}}
{{#ONDERLIJST}}
<ul class="takenlijst">
{{#ONDERRIJ}}
<li><span><a href="{{ONDERPAD}}">{{ONDERNAAM}}</a></span>{{#ONDERBIJ}}<span>{{ONDERBIJ}}</span>{{/ONDERBIJ}}</li>
{{/ONDERRIJ}}
</ul>
{{/ONDERLIJST}}
{{#ONDERNIEUW}}
<p><a href="{{NIEUWPAD}}">{{NIEUWTEKST}}</a></p>
{{/ONDERNIEUW}}