{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk hiaten" aria-labelledby="hiaten">
<h2 id="hiaten">Wat nog ontbreekt</h2>
<p>{{INLEIDING}}</p>
{{#GROEP}}
<h3>{{KOP}}</h3>
<ul>
{{#HIAAT}}
<li>{{#LINK}}<a href="{{PAD}}">{{TEKST}}</a>{{/LINK}}{{#ZONDER_LINK}}{{TEKST}}{{/ZONDER_LINK}}</li>
{{/HIAAT}}
</ul>
{{/GROEP}}
</section>
