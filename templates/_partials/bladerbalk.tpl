{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<nav class="bladeren" aria-label="Bladeren: {{LIJST}}">
<p>{{WAAR}}</p>
<ul>
{{#VORIGE}}
<li><a rel="prev" href="{{PAD}}">Vorige<span class="alleen-gehoord"> pagina: {{LIJST}}</span></a></li>
{{/VORIGE}}
{{#VOLGENDE}}
<li><a rel="next" href="{{PAD}}">Volgende<span class="alleen-gehoord"> pagina: {{LIJST}}</span></a></li>
{{/VOLGENDE}}
</ul>
</nav>
