{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="thema-{{CODE}}">
<h2 id="thema-{{CODE}}">Bevindingen bij thema {{CODE}}: {{NAAM}}</h2>
<p class="doel">{{DOEL}}</p>
{{>CRITERIUMBEVINDING}}
</section>
