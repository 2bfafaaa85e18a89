{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<p class="oordeelregel" data-zeg>Oordeel volgens de beslisregels: {{>OORDEEL}}</p>
<p>Telling: {{TELLING}}.</p>
{{#ONTBREEKT}}
<h3>Wat nog ontbreekt</h3>
<ul>
{{#PUNT}}
<li data-deel="{{PAD}}"><a href="{{PAD}}">{{WAT}}</a></li>
{{/PUNT}}
</ul>
{{/ONTBREEKT}}
{{#WAAROM}}
<p>{{WAAROM}}</p>
{{/WAAROM}}
{{#BESLISSEND}}
<p>Van belang hierbij: {{BESLISSEND}}.</p>
{{/BESLISSEND}}
{{#NOG_MOGELIJK}}
<p>{{NOG_MOGELIJK}}</p>
{{/NOG_MOGELIJK}}
{{#BEKEND_GAT}}
<p>Bekend gat in de norm: {{BEKEND_GAT}}</p>
{{/BEKEND_GAT}}
{{#MET_DOELEN}}
<details class="oordeeldoelen">
<summary>Wat het oordeel zou veranderen</summary>
<ul>
{{#DOEL}}
<li>{{TEKST}}</li>
{{/DOEL}}
</ul>
</details>
{{/MET_DOELEN}}
{{#HERKOMST}}
<p class="klein">{{HERKOMST}}</p>
{{/HERKOMST}}
