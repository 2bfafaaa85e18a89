{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="daarna">
<h2 id="daarna">{{KOP}}</h2>
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#VERHALEN}}
<dl class="gegevens daarna">
{{#VERHAAL}}
<div><dt>{{NAAM}}</dt><dd><ul>{{#STAP}}<li>{{WANNEER}}: {{WAT}}</li>{{/STAP}}</ul></dd></div>
{{/VERHAAL}}
</dl>
{{/VERHALEN}}
{{#SLOT}}
<p>{{TEKST}}</p>
{{/SLOT}}
</section>
