{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="daarna">
<h2 id="daarna">{{KOP}}</h2>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#VERHALEN}}
{{#VERHAAL}}
<h3>{{NAAM}}</h3>
<ul>
{{#STAP}}
<li>{{WANNEER}}: {{WAT}}</li>
{{/STAP}}
</ul>
{{/VERHAAL}}
{{/VERHALEN}}
{{#SLOT}}
<p>{{TEKST}}</p>
{{/SLOT}}
</section>
