{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<h3>{{HIAATKOP}}</h3>
<ul>
{{#HIAAT}}
<li><a href="{{HIAAT_PAD}}">{{HIAAT_TEKST}}</a></li>
{{/HIAAT}}
</ul>
